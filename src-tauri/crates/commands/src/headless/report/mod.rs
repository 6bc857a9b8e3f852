//! What the use-cases answer to the command line: the types of its JSON. Their schemas are committed with `sopu-cli`.
//!
//! Absent means unknown: nothing is `null`. Fields are added, never renamed, and codes keep their meaning.

mod comparison;
mod history;
mod locked;
mod person;
mod safety;
mod signed;

pub use comparison::*;
pub use history::*;
pub use locked::*;
pub use person::*;
pub use safety::*;
pub use signed::*;

use agreement::archive::v1;
use agreement::{AgreementKind, AgreementLanguages, OrganisationKind};
use chrono::{DateTime, Utc};
use schemars::JsonSchema;
use serde::Serialize;
use uuid::Uuid;

/// An agreement in the list of `agreements`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AgreementListing {
    /// Identity.
    pub id: Uuid,
    /// Title in the language of the messages, or in the one it has; the word for its kind where it has none.
    pub title: String,
    /// Kind, as in the archive form.
    #[schemars(with = "v1::AgreementKind")]
    pub kind: AgreementKind,
    /// Language form.
    #[schemars(with = "v1::AgreementLanguages")]
    pub languages: AgreementLanguages,
    /// How many parties join.
    pub parties: u32,
    /// When it was last changed.
    pub changed_at: DateTime<Utc>,
}

/// An agreement that was made or replaced: by `sample`, `new` and `put`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SavedAgreement {
    /// Identity.
    pub id: Uuid,
    /// Title, as in the list.
    pub title: String,
    /// What became of it.
    pub outcome: SaveOutcome,
}

/// What became of an agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum SaveOutcome {
    /// It is new.
    Created,
    /// Its working text was replaced.
    Replaced,
}

/// What `check` found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct CheckReport {
    /// The agreement.
    pub agreement: Uuid,
    /// Whether a finding blocks locking; the exit is then 1.
    pub blocks: bool,
    /// Every finding.
    pub findings: Vec<FindingReport>,
}

/// A finding of `check`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FindingReport {
    /// Kebab-case code.
    pub code: String,
    /// How much it weighs; only `blocking` stops locking.
    #[schemars(extend("enum" = ["blocking", "warning", "hint"]))]
    pub severity: &'static str,
    /// The stage where it is mended.
    #[schemars(extend("enum" = ["parties", "goals", "division", "terms", "signatures", "in-force"]))]
    pub stage: &'static str,
    /// What it is about.
    pub subject: SubjectReport,
    /// In words.
    pub message: String,
}

/// What a finding is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SubjectReport {
    /// `agreement` or an item kind such as `task`.
    pub kind: &'static str,
    /// Identity.
    pub id: Uuid,
}

/// The register, or what of it matches a search, in Finnish order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OrganisationList {
    /// How many there are.
    pub total: u32,
    /// All of them.
    pub organisations: Vec<OrganisationEntry>,
}

/// An organisation of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct OrganisationEntry {
    /// Identity.
    pub id: Uuid,
    /// Name in the language of the messages, or in the one it has.
    pub name: String,
    /// Kind, as in the archive form.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "v1::OrganisationKind")]
    pub kind: Option<OrganisationKind>,
    /// Y-tunnus as printed.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(default)]
    pub business_id: String,
    /// Post town.
    #[serde(skip_serializing_if = "String::is_empty")]
    #[schemars(default)]
    pub place: String,
}

/// What became of an import. Nothing is half imported: a fault of the file refuses all of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ImportReport {
    /// What was added to the register.
    pub added: Vec<Named>,
    /// Entries that were there already.
    pub matched: Vec<Named>,
    /// Rows that a person must look at; they were not added.
    pub doubtful: Vec<DoubtfulRow>,
    /// What was noticed about the list, and about rows that were taken in.
    pub findings: Vec<RowNote>,
}

/// An entry of the register.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Named {
    /// Identity.
    pub id: Uuid,
    /// Name.
    pub name: String,
}

/// A row that was not added.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct DoubtfulRow {
    /// Row, line or piece in the source, from 1.
    pub row: u32,
    /// Its name.
    pub name: String,
    /// Why, in words.
    pub notes: Vec<String>,
    /// What it may be: names of the register, or of the row joined with its neighbour.
    pub candidates: Vec<String>,
}

/// Something noticed about a row, or about the whole list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct RowNote {
    /// Row, line or piece in the source, from 1; absent when it concerns the whole list.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "u32")]
    pub row: Option<u32>,
    /// The heading of the column, or its number.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    pub column: Option<String>,
    /// Kebab-case code.
    pub code: String,
    /// In words, with row and column.
    pub message: String,
}

/// The documents that were written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PdfReport {
    /// The file, or the folder of several.
    pub path: String,
    /// The code of the kind.
    pub kind: &'static str,
    /// Language form.
    #[schemars(with = "v1::AgreementLanguages")]
    pub languages: AgreementLanguages,
    /// Whether it is the working text, marked as a draft on every page.
    pub draft: bool,
    /// Pages of all files; 0 of plain text.
    pub pages: u32,
    /// Bytes of all files.
    pub bytes: u64,
    /// Each file.
    pub files: Vec<FileReport>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FileReport {
    /// Where.
    pub path: String,
    /// The party it is for, where it is for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Uuid")]
    pub party: Option<Uuid>,
    /// Pages; 0 of plain text.
    pub pages: u32,
    /// Bytes.
    pub bytes: u64,
}

/// What `undo` took back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct UndoReport {
    /// In words.
    pub message: String,
}
