//! What `extract` and `erase` answer.

use super::VersionFileReport;
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// Everything the workspace knows of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PersonExtract {
    /// The names by which the person was looked for.
    pub names: Vec<String>,
    /// The e-mail addresses and telephone numbers by which the person was looked for.
    pub details: Vec<String>,
    /// Where the person stands.
    pub places: Vec<PersonPlace>,
    /// Locked versions with the person in their text or on their signature sheets. They stay as they were signed.
    pub versions: Vec<PersonVersion>,
    /// How many entries of the change log name the person.
    pub log_entries: u32,
    /// Whether the person is who works at this computer.
    pub is_actor: bool,
    /// Where copies of the workspace or of its documents are known to lie.
    pub copies: Vec<KnownCopy>,
}

/// A place where a person stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PersonPlace {
    /// `register`, `party`, `contact`, `signatory`, `decision`, `original`, `scan` or `text`.
    pub place: String,
    /// The agreement; absent in the register.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Uuid")]
    pub agreement: Option<Uuid>,
    /// Its title; absent in the register.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(default)]
    pub title: String,
    /// The field as it is stored, names on the way divided by `/`, places in lists as `*`.
    pub field: String,
    /// What the field is called, in the language of the messages; absent where it has no name.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(default)]
    pub field_name: String,
    /// What stands there.
    pub text: String,
    /// Why it stays when the person is erased: `organisation-name`, `locked-text` or, of a contact, `role`; absent where it goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub kept: Option<String>,
}

/// A locked version that keeps a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PersonVersion {
    /// The agreement.
    pub agreement: Uuid,
    /// The version.
    pub version: u32,
    /// Its files.
    pub files: Vec<VersionFileReport>,
}

/// A copy that lies elsewhere and is not erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct KnownCopy {
    /// `backup`, `second-place`, `damaged`, `bundle` or `document`.
    pub copy: String,
    /// The name of the file, or in words what left.
    pub name: String,
    /// The title of the agreement it is of; absent where it holds everything.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(default)]
    pub title: String,
    /// Since when; absent where that is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "DateTime<Utc>")]
    pub at: Option<DateTime<Utc>>,
}

/// What erasing a person did, and what is left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ErasureReport {
    /// In how many places the person stood and stands no more.
    pub places: u32,
    /// How many entries of the change log lost who did what.
    pub log_entries: u32,
    /// What stays, and why.
    pub kept: Vec<PersonPlace>,
    /// Locked versions that keep the person.
    pub versions: Vec<PersonVersion>,
    /// Copies that lie elsewhere.
    pub copies: Vec<KnownCopy>,
}
